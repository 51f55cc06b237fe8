using System.Globalization;
using System.Text.Json;
using AdobeSdk.Errors;

namespace AdobeSdk.Jobs.Protocols;

/// <summary>
/// Finds what went wrong with the parts of a job: lists of errors (<c>errors</c>, <c>errorDetails</c>), and errors that stand
/// in the entry of a list: <c>outputs[1].errors</c>, <c>pageRenditionsResult[1].error</c>, <c>outputs[0].details</c>.
/// </summary>
internal static class JobErrorReader
{
    /// <summary>The members that hold an error or several.</summary>
    private static readonly string[] Members = ["error", "errors", "errorDetails", "details"];

    // Illustrator merges up to 5000 rows; an answer with more is an attack, not help.
    private const int Most = 5000;

    /// <summary>All errors, each with its place.</summary>
    public static IReadOnlyList<AdobeJobError> Read(JsonElement reply) => [.. Parts(reply).Take(Most)];

    /// <summary>The first error that a reply or an output holds, if that is an object.</summary>
    public static JsonElement? First(JsonElement holder)
    {
        foreach (string name in Members)
        {
            if (holder.TryGetProperty(name, out JsonElement error))
            {
                JsonElement first = error is { ValueKind: JsonValueKind.Array } && error.GetArrayLength() > 0 ? error[0] : error;
                return first.ValueKind == JsonValueKind.Object ? first : null;
            }
        }

        return null;
    }

    private static IEnumerable<AdobeJobError> Parts(JsonElement reply)
    {
        foreach (AdobeJobError error in Errors(reply, ""))
        {
            yield return error;
        }

        foreach (JsonProperty member in reply.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array && !Members.Contains(member.Name)))
        {
            int i = 0;
            foreach (JsonElement entry in member.Value.EnumerateArray())
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{member.Name}[{i++}]");
                if (entry.ValueKind == JsonValueKind.Object)
                {
                    foreach (AdobeJobError error in Entry(entry, place))
                    {
                        yield return error;
                    }
                }
            }
        }
    }

    // An output that says "failed" and nothing else is an error as well.
    private static IEnumerable<AdobeJobError> Entry(JsonElement entry, string place)
    {
        AdobeJobError[] errors = [.. Errors(entry, place)];
        return errors.Length == 0 && ErrorBodyReader.Text(entry, "status") == "failed" ? [new AdobeJobError(place, null, null)] : errors;
    }

    private static IEnumerable<AdobeJobError> Errors(JsonElement holder, string place) => Members
        .Where(name => holder.TryGetProperty(name, out _))
        .Select(holder.GetProperty)
        .SelectMany(value => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1))
        .Select(value => Error(value, place))
        .OfType<AdobeJobError>();

    private static AdobeJobError? Error(JsonElement error, string place)
    {
        if (error.ValueKind == JsonValueKind.String)
        {
            return Redaction.CleanOrNull(ErrorBodyReader.String(error)) is { } text ? new AdobeJobError(place, null, text) : null;
        }

        if (error.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        ErrorBody body = ErrorBodyReader.Read(error);
        string own = ErrorBodyReader.Text(error, "row") is { } row ? $"row {row}" : ErrorBodyReader.Text(error, "source") ?? place;
        return body.Code is null && body.Message is null && body.Type is null ? null : new AdobeJobError(own, body.Code ?? body.Type, body.Message);
    }
}
