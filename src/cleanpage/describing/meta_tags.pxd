cimport cython

from cleanpage.describing.strings cimport readable


@cython.locals(found=dict, attributes=dict, content=str, name=str)
cpdef dict read_meta(marked)
@cython.locals(found=dict, attributes=dict, name=str)
cpdef dict read_links(marked)
@cython.locals(found=dict, attributes=dict, name=str)
cpdef dict read_properties(marked)
