// A join column refers to a column inside an embeddable of the target.
@Embeddable class Number { @Column(name = "num", length = 8) String text; }
@Entity class Phone { @Id long id; Number number; }

@Entity
class Caller {
  @Id long id;
  @ManyToOne @JoinColumn(name = "phone_num", referencedColumnName = "num") Phone phone;
}
