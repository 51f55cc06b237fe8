using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>A value or a list of them.</summary>
internal sealed class OneOrManyRule(Rule item, int max) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings) =>
        (value.ValueKind == JsonValueKind.Array ? List(item, 0, max) : item).Check(value, at, findings);
}
