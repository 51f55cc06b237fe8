using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>One of several shapes, told apart by a member that only one of them has, or by a member's word.</summary>
internal sealed class ShapeRule(params (Func<JsonElement, bool> Is, Rule Rule)[] shapes) : Rule
{
    /// <summary>Shapes that are told apart by which member is there.</summary>
    public static ShapeRule ByMember(params (string Member, Rule Rule)[] shapes) =>
        new([.. shapes.Select(shape => ((Func<JsonElement, bool>)(value => value.TryGetProperty(shape.Member, out _)), shape.Rule))]);

    /// <summary>Shapes that are told apart by the word of a member.</summary>
    public static ShapeRule ByWord(string member, params (string Word, Rule Rule)[] shapes) =>
        new([.. shapes.Select(shape => ((Func<JsonElement, bool>)(value => value.TryGetProperty(member, out JsonElement word) && word.ValueEquals(shape.Word)), shape.Rule))]);

    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid dict", "dict"));
            return;
        }

        Rule? rule = shapes.FirstOrDefault(shape => shape.Is(value)).Rule;
        if (rule is null)
        {
            findings.Add(ValidationError.Value(at, "value has none of the shapes that are possible here"));
        }
        else
        {
            rule.Check(value, at, findings);
        }
    }
}
