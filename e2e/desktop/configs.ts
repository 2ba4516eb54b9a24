import { existsSync } from 'node:fs'

/** A bus for the session that starts nothing by itself but what the panel keeps its settings in. */
export const BUS_CONFIG = (services: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** Distributions keep it in different places. */
const XFCONFD = [
  '/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd',
  '/usr/lib/aarch64-linux-gnu/xfce4/xfconf/xfconfd',
  '/usr/lib64/xfce4/xfconf/xfconfd',
  '/usr/lib/xfce4/xfconf/xfconfd'
]

export const XFCONF_SERVICE = (): string => `[D-BUS Service]
Name=org.xfce.Xfconf
Exec=${XFCONFD.find((path) => existsSync(path)) ?? 'xfconfd'}
`

/** One panel at the top: windows at the left, the tray at the right. */
export const PANEL_CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`

/** Notifications stay until somebody acts; their buttons are a menu that `menu` answers. */
export const DUNST_CONFIG = (menu: string): string => `[global]
  monitor = 0
  width = 420
  height = 300
  origin = bottom-right
  offset = 20x20
  notification_limit = 0
  markup = full
  show_indicators = yes
  history_length = 50
  idle_threshold = 0
  dmenu = ${menu}
[urgency_low]
  timeout = 0
[urgency_normal]
  timeout = 0
[urgency_critical]
  timeout = 0
`

/** Dunst's menu of buttons, for a hand that knows what it wants: the first line with that text. */
export const MENU_SCRIPT = `#!/bin/sh
grep -m 1 -F -- "#$(cat "$1") "
`
