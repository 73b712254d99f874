// An update compares what it changes only if there is one for each entity.
@Entity @org.hibernate.annotations.OptimisticLocking(type = org.hibernate.annotations.OptimisticLockType.DIRTY)
class Seat { @Id long id; String holder; }
