# The named tuples of `cleanpage.block` are tuples to C as well: a field costs an index there, where
# an attribute costs a look-up of its name.
cdef extern from *:
    """
    typedef PyTupleObject BlockTuple;
    typedef PyTupleObject SpanTuple;
    typedef PyTupleObject BoxTuple;
    typedef PyTupleObject AreaTuple;
    typedef PyTupleObject HitTuple;
    typedef PyTupleObject CutTuple;
    typedef PyTupleObject PageInfoTuple;
    """
    ctypedef class cleanpage.block.Block [object BlockTuple, check_size ignore]:
        @property
        cdef inline Py_ssize_t index(self) except? -1: return (<tuple>self)[0]
        @property
        cdef inline object text(self): return (<tuple>self)[1]
        @property
        cdef inline object kind(self): return (<tuple>self)[2]
        @property
        cdef inline Py_ssize_t level(self) except? -1: return (<tuple>self)[3]
        @property
        cdef inline object marker(self): return (<tuple>self)[4]
        @property
        cdef inline object spans(self): return (<tuple>self)[5]
        @property
        cdef inline Py_ssize_t linked(self) except? -1: return (<tuple>self)[6]
        @property
        cdef inline object boxes(self): return (<tuple>self)[7]
        @property
        cdef inline Py_ssize_t group(self) except? -1: return (<tuple>self)[8]
        @property
        cdef inline object joined(self): return (<tuple>self)[9]
        @property
        cdef inline object hidden(self): return (<tuple>self)[10]
    ctypedef class cleanpage.block.Span [object SpanTuple, check_size ignore]:
        @property
        cdef inline Py_ssize_t start(self) except? -1: return (<tuple>self)[0]
        @property
        cdef inline Py_ssize_t end(self) except? -1: return (<tuple>self)[1]
        @property
        cdef inline object mark(self): return (<tuple>self)[2]
        @property
        cdef inline object target(self): return (<tuple>self)[3]
    ctypedef class cleanpage.block.Box [object BoxTuple, check_size ignore]:
        @property
        cdef inline Py_ssize_t number(self) except? -1: return (<tuple>self)[0]
        @property
        cdef inline object tag(self): return (<tuple>self)[1]
        @property
        cdef inline object words(self): return (<tuple>self)[2]
    ctypedef class cleanpage.block.Area [object AreaTuple, check_size ignore]:
        @property
        cdef inline Py_ssize_t first(self) except? -1: return (<tuple>self)[0]
        @property
        cdef inline Py_ssize_t end(self) except? -1: return (<tuple>self)[1]
        @property
        cdef inline object box(self): return (<tuple>self)[2]
    ctypedef class cleanpage.block.Hit [object HitTuple, check_size ignore]:
        @property
        cdef inline object table(self): return (<tuple>self)[0]
        @property
        cdef inline object key(self): return (<tuple>self)[1]
        @property
        cdef inline object phrase(self): return (<tuple>self)[2]
        @property
        cdef inline Py_ssize_t start(self) except? -1: return (<tuple>self)[3]
        @property
        cdef inline Py_ssize_t end(self) except? -1: return (<tuple>self)[4]
    ctypedef class cleanpage.block.Cut [object CutTuple, check_size ignore]:
        @property
        cdef inline object index(self): return (<tuple>self)[0]
        @property
        cdef inline object start(self): return (<tuple>self)[3]
        @property
        cdef inline object end(self): return (<tuple>self)[4]
    ctypedef class cleanpage.block.PageInfo [object PageInfoTuple, check_size ignore]:
        @property
        cdef inline object hits(self): return (<tuple>self)[5]
        @property
        cdef inline object body(self): return (<tuple>self)[6]
        @property
        cdef inline object chosen(self): return (<tuple>self)[7]
        @property
        cdef inline object markup(self): return (<tuple>self)[8]
        @property
        cdef inline object areas(self): return (<tuple>self)[9]
        @property
        cdef inline object tables(self): return (<tuple>self)[10]
        @property
        cdef inline object taken(self): return (<tuple>self)[11]
