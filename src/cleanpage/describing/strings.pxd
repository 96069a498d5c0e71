from cleanpage.spaces cimport single_spaced


cpdef str readable(text)
cpdef str on_one_line(text)
cpdef str fold(text)
cpdef list words(text)
