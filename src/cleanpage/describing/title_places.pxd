from cleanpage.describing.strings cimport fold, on_one_line, readable


cdef str _kicker(clues, heading)
