/** Widths that desktops ask for, in pixels; the freedesktop icon theme has a folder for each. */
export const linuxSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512]
