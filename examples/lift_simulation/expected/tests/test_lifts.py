from lift_simulation.lifts import Lift, SweepingLift
from lift_simulation.people import Person


def test_lift():
    lift, waiting = Lift(floor=2), [Person(born=0, start=0, goal=3)]
    for tick in range(3):
        lift.move(waiting, tick)
    assert waiting == [] and lift.riders[0].wait == 2


def test_sweeping_lift():
    assert SweepingLift().target([]) == 0
    assert Person(born=3, start=0, goal=1, boarded=8).wait == 5
