using System.Text.Json;

namespace AdobeSdk.Errors;

/// <summary>
/// Reads what was wrong with a request: Firefly's <c>validation_errors</c> of objects, Express's of strings, Photoshop's
/// <c>errors</c>, <c>errorDetails</c> and <c>details</c>, Substance's <c>error_details</c>, the Lightroom catalog's <c>errors</c>
/// by name.
/// </summary>
internal static class ValidationErrorReader
{
    /// <summary>An answer with thousands of them is an attack, not help.</summary>
    private const int Most = 100;

    private static readonly string[] s_lists = ["validation_errors", "errors", "error_details", "errorDetails", "details"];
    private static readonly string[] s_locations = ["loc", "location", "field", "path", "name"];
    private static readonly string[] s_messages = ["msg", "message", "error_msg", "reason", "description", "title"];
    private static readonly string[] s_types = ["type", "error_code", "errorCode", "code"];

    /// <summary>The first list that holds anything.</summary>
    public static IReadOnlyList<AdobeValidationError> Read(JsonElement error)
    {
        foreach (string name in s_lists)
        {
            if (error.TryGetProperty(name, out JsonElement list) && Entries(list) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static List<AdobeValidationError> Entries(JsonElement list) => list.ValueKind switch
    {
        JsonValueKind.Array => [.. list.EnumerateArray().Take(Most).Select(Entry).OfType<AdobeValidationError>()],
        JsonValueKind.Object when Entry(list) is { } single => [single],

        // {"catalog":["does not exist"]}
        JsonValueKind.Object => [.. list.EnumerateObject().SelectMany(Named).Take(Most)],
        _ => [],
    };

    private static IEnumerable<AdobeValidationError> Named(JsonProperty reasons) => reasons.Value.ValueKind == JsonValueKind.Array
        ? reasons.Value.EnumerateArray().Take(Most).Select(Entry).OfType<AdobeValidationError>().Select(reason => reason with { Location = Redaction.Clean(reasons.Name) })
        : [];

    private static AdobeValidationError? Entry(JsonElement entry)
    {
        if (entry.ValueKind == JsonValueKind.String)
        {
            return Redaction.CleanOrNull(ErrorBodyReader.String(entry)) is { } text ? new AdobeValidationError("", text) : null;
        }

        if (entry.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        string? message = First(entry, s_messages);
        string? type = First(entry, s_types);
        return message is null && type is null
            ? null
            : new AdobeValidationError(First(entry, s_locations) ?? "", message ?? type!, type);
    }

    private static string? First(JsonElement entry, string[] names)
    {
        foreach (string name in names)
        {
            if ((Path(entry, name) ?? ErrorBodyReader.Text(entry, name)) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    // ["body","outputs",0] → body.outputs.0
    private static string? Path(JsonElement entry, string name)
    {
        if (!entry.TryGetProperty(name, out JsonElement value) || value.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var parts = value.EnumerateArray().Take(Most)
            .Select(part => part.ValueKind == JsonValueKind.String ? ErrorBodyReader.String(part) : part.GetRawText());
        return Redaction.CleanOrNull(string.Join('.', parts));
    }
}
