package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.xml.ChildForm.Role;
import dev.sterna.processor.mapping.xml.ValueForm.Kind;
import dev.sterna.processor.report.MappingFileMessage;
import dev.sterna.processor.report.Origin;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * Tells which words of a mapping file are not known, and which values cannot be read: a table must
 * never be poorer than its description without a word.
 */
final class FormCheck {

  private final Interpreter interpreter;
  private final Element anywhere;
  private final Problems problems;

  /**
   * @param anywhere what stands for the file where the compiler wants an element
   */
  FormCheck(Interpreter interpreter, Element anywhere, Problems problems) {
    this.interpreter = interpreter;
    this.anywhere = anywhere;
    this.problems = problems;
  }

  void check(XmlElement xml, ElementForm form) {
    for (Map.Entry<String, String> attribute : xml.attributes().entrySet()) {
      ValueForm value = form.attributes().get(attribute.getKey());
      if (value == null) {
        unknown(xml, xml, "the attribute " + attribute.getKey());
      } else if (!attribute.getValue().isEmpty()) {
        checkValue(xml, attribute.getKey(), value, attribute.getValue());
      }
    }
    for (String name : form.required()) {
      if (xml.attribute(name).isEmpty()) {
        report(MappingFileMessage.VALUE_MISSING, xml, xml.name(), name);
      }
    }
    form.text().ifPresent(value -> checkValue(xml, "<" + xml.name() + ">", value, xml.text()));
    for (XmlElement child : xml.children()) {
      ChildForm known = form.children().get(child.name());
      if (known == null) {
        unknown(xml, child, "<" + child.name() + ">");
      } else if (known.role() != Role.UNREAD) {
        check(child, known.form());
      }
    }
  }

  private void checkValue(XmlElement xml, String name, ValueForm form, String text) {
    if (interpreter.content(form, text).isPresent()) {
      return;
    }
    if (form.kind() == Kind.TYPE) {
      report(MappingFileMessage.CLASS_UNKNOWN, xml, xml.name(), text.strip());
      return;
    }
    String expected =
        form.kind() == Kind.CONSTANT || form.kind() == Kind.MARKING_CONSTANT
            ? "one of " + String.join(", ", form.constants())
            : form.kind().wording();
    report(MappingFileMessage.VALUE_WRONG, xml, name, text.strip(), expected);
  }

  private void unknown(XmlElement xml, XmlElement place, String word) {
    report(MappingFileMessage.WORD_UNKNOWN, place, xml.name(), word);
  }

  private void report(MappingFileMessage message, XmlElement place, Object... arguments) {
    problems.report(message, Origin.of(anywhere, place.position()), arguments);
  }
}
