/** Invitations in the shapes in which calendars really write them; names and texts are invented. */

/** Google: times in UTC, the zone of the calendar, the link in a property of its own. */
export const GOOGLE = `BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20251128T140000Z
DTEND:20251128T144500Z
DTSTAMP:20251120T093015Z
ORGANIZER;CN=Mirela Dimov:mailto:mirela.dimov@ondine.example
UID:4r2c9b6l1n7q@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=
 TRUE;CN=sam.carter@mail.example;X-NUM-GUESTS=0:mailto:sam.carter@mail.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE
 ;CN=Mirela Dimov;X-NUM-GUESTS=0:mailto:mirela.dimov@ondine.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;RSVP=TRUE
 ;CN=Otto Brandt;X-NUM-GUESTS=0:mailto:otto@ondine.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE
 ;X-NUM-GUESTS=0:mailto:anselm.krueger@ondine.example
ATTENDEE;CUTYPE=RESOURCE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=TRUE;CN=
 "LON-4-Kestrel (6)";X-NUM-GUESTS=0:mailto:c_188@resource.calendar.google.com
X-GOOGLE-CONFERENCE:https://meet.google.com/kcj-rtwq-ufn
CREATED:20251120T093012Z
DESCRIPTION:<p>Hi Sam\\,</p><p>we look forward to meeting you. Please bring <b
 >one</b> example of your work &amp\\; your questions.</p>\\n\\n-::~:~::~:~:~:~:~:~::~:~::-\\n
 Join with Google Meet: https://meet.google.com/kcj-rtwq-ufn\\n-::~:~::~:~:~:~:~:~::~:~::-
LAST-MODIFIED:20251120T093014Z
LOCATION:
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Invitation: 2nd interview\\, Product Analyst (Sam Carter)
TRANSP:OPAQUE
END:VEVENT
END:VCALENDAR
`

/** Outlook and Exchange: Microsoft's zone with its rules, and the boilerplate of Teams. */
export const OUTLOOK_TEAMS = `BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN="Fiala, Jana (HR)":MAILTO:jana.fiala@northwind.example
ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN='sam.carter@mail.example':MAILTO:Sam.Carter@mail.example
ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Krüger, Anselm":MAILTO:anselm.krueger@northwind.example
ATTENDEE;CUTYPE=RESOURCE;ROLE=NON-PARTICIPANT;PARTSTAT=ACCEPTED;CN=MUC Raum Isar:MAILTO:isar@northwind.example
DESCRIPTION;LANGUAGE=de-DE:Dear Sam\\,\\n\\nplease join us for the technical interview.\\n\\n________________________________________________________________________________\\nMicrosoft Teams meeting\\nJoin on your computer or mobile app\\nClick here to join the meeting<https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d>\\nMeeting ID: 345 876 234 11\\n
UID:040000008200E00074C5B7101A82E00800000000B0E3
SUMMARY;LANGUAGE=de-DE:Technical interview - Platform Engineer
DTSTART;TZID=W. Europe Standard Time:20251201T163000
DTEND;TZID=W. Europe Standard Time:20251201T173000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20251121T101010Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:2
LOCATION;LANGUAGE=de-DE:Microsoft Teams Meeting; MUC Raum Isar
X-MICROSOFT-CDO-APPT-SEQUENCE:2
X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%7d
BEGIN:VALARM
DESCRIPTION:REMINDER
TRIGGER;RELATED=START:-PT15M
ACTION:DISPLAY
END:VALARM
END:VEVENT
END:VCALENDAR
`

/** Apple: an IANA zone, addresses in parameters, a place over several lines. */
export const APPLE = `BEGIN:VCALENDAR
CALSCALE:GREGORIAN
PRODID:-//Apple Inc.//macOS 15.1//EN
VERSION:2.0
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
TZNAME:EDT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
TZNAME:EST
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
ATTENDEE;CN="Sam Carter";CUTYPE=INDIVIDUAL;EMAIL="sam@home.example";PARTSTAT
 =NEEDS-ACTION;ROLE=REQ-PARTICIPANT:urn:uuid:6f1c
ATTENDEE;CN="Grace Okafor";CUTYPE=INDIVIDUAL;EMAIL="grace@hollowbrook.exampl
 e";PARTSTAT=ACCEPTED;ROLE=CHAIR:/aMjgwNTc/principal/
DTEND;TZID=America/New_York:20251205T113000
DTSTAMP:20251119T170000Z
DTSTART;TZID=America/New_York:20251205T100000
LOCATION:Hollowbrook House\\n12 Harbor Street\\, Boston\\, MA
ORGANIZER;CN="Grace Okafor";EMAIL="grace@hollowbrook.example":/aMjgwNTc/principal/
SEQUENCE:0
SUMMARY:On-site with Hollowbrook Energy
UID:8C0A4B1E-9D7F-4F2C-9C57-0C2E
END:VEVENT
END:VCALENDAR
`

/** Zoom's own file: a definition of the zone without Microsoft's or IANA's rules, and no people. */
export const ZOOM = `BEGIN:VCALENDAR
PRODID:-//zoom.us//iCalendar Event//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
CLASS:PUBLIC
BEGIN:VTIMEZONE
TZID:America/Los_Angeles
LAST-MODIFIED:20240422T053451Z
X-LIC-LOCATION:America/Los_Angeles
BEGIN:STANDARD
TZNAME:PST
TZOFFSETFROM:-0700
TZOFFSETTO:-0800
DTSTART:19701101T020000
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
DTSTAMP:20251122T081500Z
DTSTART;TZID=America/Los_Angeles:20251203T090000
DTEND;TZID=America/Los_Angeles:20251203T093000
SUMMARY:Recruiter screen with Fennel & Rook
UID:20251122T081500Z-84512345678@fe80:0:0:0
TZID:America/Los_Angeles
DESCRIPTION:Josephine Marsh is inviting you to a scheduled Zoom meeting.\\n\\nJoin Zoom Meeting\\nhttps://us02web.zoom.us/j/84512345678?pwd=QUJD.1\\n\\nMeeting ID: 845 1234 5678\\nPasscode: 118822\\n
LOCATION:https://us02web.zoom.us/j/84512345678?pwd=QUJD.1
END:VEVENT
END:VCALENDAR
`

/** Calendly: the organiser is a person or its own robot, the version never counts up. */
export const CALENDLY = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:icalendar-ruby
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
DTSTAMP:20251122T120000Z
UID:calendly-5b1f0c3e
DTSTART:20251204T150000Z
DTEND:20251204T153000Z
CLASS:PRIVATE
DESCRIPTION:Event Name: 30 Minute Interview\\n\\nLocation: +44 20 7946 0812\\n\\nNeed to make changes to this event?\\nCancel: https://calendly.com/cancellations/abc
LOCATION:+44 20 7946 0812
ORGANIZER;CN=Calendly:mailto:no-reply@calendly.com
ATTENDEE;CN=Rosalind Peake;PARTSTAT=ACCEPTED:mailto:r.peake@ambleforth.example
ATTENDEE;CN=Sam Carter;PARTSTAT=NEEDS-ACTION:mailto:sam.carter@mail.example
SUMMARY:Sam Carter and Rosalind Peake
END:VEVENT
END:VCALENDAR
`

/** Only what must be there, with these lines in the event. */
export function calendarWith(lines: string, ofCalendar = ''): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${ofCalendar}\r\nBEGIN:VEVENT\r\nUID:a@b\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
}
