// Discriminators of embeddables: named, of other types, overridden; what a mapped superclass between adds is left out.
@Embeddable class Fee { int amount; @Column(nullable = false) String currency; }
@Embeddable class CardFee extends Fee { int months; @Column(name = "card", nullable = false) String pan; }
@Embeddable class GiftFee extends CardFee { String giver; }

@Entity class Course { @Id long id; Fee fee; }

@Entity
class Exam {
  @Id long id;
  @AttributeOverride(name = "{discriminator}", column = @Column(name = "fee_kind"))
  @AttributeOverride(name = "pan", column = @Column(name = "card_number"))
  @AttributeOverride(name = "amount", column = @Column(name = "cents"))
  Fee fee;
}

@Embeddable
@DiscriminatorColumn(name = "place", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Place { int row; }
@Embeddable @DiscriminatorValue("2") class RoomPlace extends Place { int seat; @ManyToOne Course course; }

@Entity class Student { @Id long id; Place place; }

@Embeddable
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR, columnDefinition = "char(1) default 'x'")
@DiscriminatorValue("a")
class Mark { int points; }
@MappedSuperclass class Between extends Mark { int lost; }
@Embeddable @DiscriminatorValue("b") class ExtraMark extends Between { int extra; }
@Embeddable class Marks { Mark mark; int count; }

@Entity class Report { @Id long id; Marks marks; }
