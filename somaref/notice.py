"""The notice that ends every output. It stands here alone, so that nothing can do without it."""

NOTICE = (
    "Notice: general information only, not medical advice. Consult a healthcare professional "
    "before you start, change or stop any medicine."
)
