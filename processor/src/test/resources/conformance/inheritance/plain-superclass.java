// A superclass without annotations gives nothing, but what is above it does.
@MappedSuperclass abstract class Top { @Id long id; String top; }
abstract class Silent extends Top { String silent; }
@Entity class Bottom extends Silent { String bottom; }
@Entity class Root { @Id long id; }
class Between extends Root { String lost; }
@Entity class Leaf extends Between { int n; }
