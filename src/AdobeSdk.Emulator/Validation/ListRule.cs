using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

internal sealed class ListRule(Rule item, int min, int max, bool unique) : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            findings.Add(ValidationError.WrongType(at, "value is not a valid list", "list"));
            return;
        }

        int length = value.GetArrayLength();
        if (length < min)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value has at least {min} items", "list.min_items", min));
        }
        else if (length > max)
        {
            findings.Add(ValidationError.Limit(at, $"ensure this value has at most {max} items", "list.max_items", max));
        }

        int index = 0;
        HashSet<string> seen = new(StringComparer.Ordinal);
        bool repeated = false;
        foreach (JsonElement entry in value.EnumerateArray())
        {
            item.Check(entry, at.Item(index++), findings);
            repeated |= !seen.Add(entry.GetRawText());
        }

        if (unique && repeated)
        {
            findings.Add(new ValidationError(at, "the list has duplicated items", "value_error.list.unique_items"));
        }
    }
}
