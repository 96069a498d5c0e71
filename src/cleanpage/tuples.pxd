cpdef make(type kind, tuple fields)
cpdef tuple untracked(tuple fields)
