import gc

from desktop.pause import resume_garbage_collection


def test_garbage_is_collected_again():
    gc.disable()
    resume_garbage_collection()
    assert gc.isenabled()
    assert gc.get_freeze_count() > 0
    gc.unfreeze()
