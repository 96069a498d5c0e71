cdef inline tuple of(row):
    if not isinstance(row, tuple):
        raise TypeError("no tuple")
    return <tuple>row
