cimport cython

from cleanpage.fields cimport Block


@cython.locals(
    size=Py_ssize_t, value=cython.double, right=cython.double, asked=cython.double,
    there=cython.double, block=Block,
)
cpdef double expected_f1(blocks, chance, chosen) except? -1
