/** What became of a letter that was opened elsewhere. */
export interface OpenedMailView {
  /** 'file' where a link would have been too long, or nothing opens links to mail. */
  as: 'link' | 'file'
  /** False where there is no plain address: then the user fills it in there. */
  isAddressed: boolean
  /** Too long for a link to the browser: it is on the clipboard instead. */
  isBodyCopied: boolean
}
