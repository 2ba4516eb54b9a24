; Added to the installer: the links and files that Afterword opens. All of it below HKEY_CURRENT_USER.
; Calendar files keep the program that opens them now: Afterword is only offered under "Open with".

!macro tellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0x1000, p 0, p 0)'
!macroend

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\afterword" "" "URL:Afterword"
  WriteRegStr SHELL_CONTEXT "Software\Classes\afterword" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\afterword\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\afterword\shell\open\command" "" '"$appExe" "%1"'

  WriteRegStr SHELL_CONTEXT "Software\Classes\Afterword.Invitation" "" "Calendar invitation"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Afterword.Invitation\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Afterword.Invitation\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.ics\OpenWithProgids" "Afterword.Invitation"
  !insertmacro tellExplorer
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\afterword"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Afterword.Invitation"
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.ics\OpenWithProgids" "Afterword.Invitation"
  ; The program writes this itself where it is to start at login, and keeps it through an update.
  ${ifNot} ${isUpdated}
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
  ${endIf}
  !insertmacro tellExplorer
!macroend
