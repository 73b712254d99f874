// The discriminator's definition and options.
@Entity
@DiscriminatorColumn(columnDefinition = "varchar(9) default 'Base'")
class Base { @Id long id; }
@Entity class Derived extends Base { String text; }
@Entity
@DiscriminatorColumn(name = "d", options = "collate \"C\"")
class Base2 { @Id long id; }
@Entity class Derived2 extends Base2 { int number; }
