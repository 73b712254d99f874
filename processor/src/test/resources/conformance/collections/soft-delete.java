// Collections have the soft delete of their class, or one of their own.
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete(columnName = "off", converter = TrueFalseConverter.class)
@Inheritance(strategy = InheritanceType.JOINED)
class Owner {
  @Id long id;
  @ElementCollection List<String> plain;
  @ElementCollection Set<Part> parts;
  @ManyToMany Set<Near> near;
  @OneToMany List<Own> own;
  @ManyToOne @JoinTable(name = "owner_far") Far far;
  @OneToMany @JoinColumn Set<Owned> owned;
}
@Entity class Sub extends Owner { @ElementCollection List<Integer> numbers; }
@Entity class Near { @Id long id; }
@Entity class Own { @Id long id; }
@Entity class Far { @Id long id; }
@Entity class Owned { @Id long id; }
@Embeddable class Part { String text; }

@Entity
class Lone {
  @Id long id;
  @ElementCollection @SoftDelete(columnName = "gone") Set<String> set;
  @ElementCollection @SoftDelete(strategy = SoftDeleteType.ACTIVE) Map<String, String> map;
  @ElementCollection @OrderColumn @SoftDelete(converter = YesNoConverter.class) List<String> list;
  @ManyToMany @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) Set<Near> near;
}
