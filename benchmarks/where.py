"""Where the time goes and what the limit is, in a few sentences for each benchmark."""

from __future__ import annotations

WHERE = {
    "issuing": """
        One POST a certificate is what the site demands; it has no way to issue several. The rest
        does not grow: opening the course, the forms, the enrolment of the whole list in one
        file, the page with all numbers at the end.
    """,
    "issuing_time": """
        The site takes 40 to 60 ms for each certificate, and issues strictly one after another,
        because it gives out numbers without a lock. While it works, the next form is made and the
        journal flushed. What is ours is the rest: a request through Qt costs some two milliseconds
        more than one through plain sockets, a third of it because QGIS goes through all
        authorities that it trusts for each. Sending two at once is what must not be done.
    """,
    "interface": """
        All requests and files are worked on beside the interface. What blocks it are the widgets
        themselves: making the dock once, filling the list, painting. Cancelling wakes the waiting
        thread at once, so a server's slowness is not felt. Leaving QGIS waits for the thread that
        has been told to stop.
    """,
    "catalogue": """
        The real site takes some 4 ms for each course before it answers, which is nearly all of
        the time that a person waits. Of ours, reading and checking the records and writing the
        GeoPackage with its index take the most. All of it grows as the number of courses.
    """,
    "catalogue_window": """
        The courses are compared and stored beside the interface. What is left in it is the list's
        model and the layers that are told to draw again. The time from the press to the new list
        is that of the fetch.
    """,
    "find": """
        A keystroke looks through texts that were folded once; the words already typed narrow what
        is looked through. Then the list is told what it shows, which takes most of the time where
        all are shown. Up to ten thousand courses time grows as they do. Beyond, the courses no
        longer fit into the processor's cache, and looking at each once takes longer for each:
        that is the limit, and why the exponents to 50,000 are above those of a bare loop.
    """,
    "participants_checks": """
        Nearly all of a full check goes into reading each name and address once; neighbours are
        found through indices, so it grows as the rows. An edit looks again only at whom it
        touches.
    """,
    "participants_table": """
        Only cells in sight are painted. Sorting compares keys made once for each row, pasting
        writes all cells as one step to undo, and Qt's own selection and layout take the rest.
    """,
    "life": """
        At the start only the entry in the menu and a few registrations are made; everything heavy
        is imported when it is first used. Switching it on and off leaves nothing. Where the dock is
        opened each time, PyQt keeps some bytes for every attribute of some hundred classes.
    """,
}
