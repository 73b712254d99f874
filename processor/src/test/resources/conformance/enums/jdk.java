// Enums of the JDK.
@Entity class T { @Id long id; DayOfWeek day; @Enumerated(EnumType.STRING) Month month; java.util.concurrent.TimeUnit unit; }
