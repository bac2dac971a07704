from dataclasses import dataclass, field


@dataclass
class Lift:
    """The old rule: go to whoever has waited longest."""

    floor: int = 0
    riders: list = field(default_factory=list)

    def target(self, waiting):
        if self.riders:
            return self.riders[0].goal
        return waiting[0].start if waiting else self.floor

    def move(self, waiting, tick):
        """One tick: let people out and in, then go a floor towards the target."""
        self.riders = [person for person in self.riders if person.goal != self.floor]
        for person in [person for person in waiting if person.start == self.floor]:
            waiting.remove(person)
            person.boarded = tick
            self.riders.append(person)
        target = self.target(waiting)
        self.floor += (target > self.floor) - (target < self.floor)


class SweepingLift(Lift):
    """The new rule: go on in one direction as long as anybody is there."""

    direction = 1

    def target(self, waiting):
        stops = [person.goal for person in self.riders] + [
            person.start for person in waiting
        ]
        ahead = [stop for stop in stops if (stop - self.floor) * self.direction > 0]
        if not ahead and stops:
            self.direction = -self.direction
            ahead = stops
        return min(ahead, key=lambda stop: abs(stop - self.floor), default=self.floor)
