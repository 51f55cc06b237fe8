using System.Text.Json;

namespace AdobeSdk.Errors;

/// <summary>Reads every shape of error that Adobe's services, gateway and IMS are known to answer with.</summary>
internal static class ErrorBodyReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // In the order in which they are looked for; where a body has two, the first is the more precise.
    private static readonly string[] s_codes = ["error_code", "errorCode", "code", "error"];
    private static readonly string[] s_messages = ["message", "error_description", "description", "title", "reason", "detail", "details", "error"];

    /// <summary>Reads a body; one that cannot be understood is <see cref="ErrorBody.Silent"/>, never an exception.</summary>
    public static ErrorBody Read(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> json = utf8.Span.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        json = json[JsonGuard.Length(json.Span)..];
        if (json.Span.IndexOf((byte)'{') < 0)
        {
            return ErrorBody.Silent;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : ErrorBody.Silent;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)   // the latter: a name that is half a surrogate pair
        {
            return ErrorBody.Silent;
        }
    }

    /// <summary>Reads an object that is an error, or that holds one as its member <c>error</c>.</summary>
    public static ErrorBody Read(JsonElement body)
    {
        JsonElement error = body.TryGetProperty("error", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object ? inner : body;
        string? code = First(error, s_codes);
        string? message = First(error, s_messages);
        IReadOnlyList<AdobeValidationError> found = ValidationErrorReader.Read(error);

        // A message that only repeats the code tells nothing: {"error":"invalid_client"}.
        return new ErrorBody(code, Text(error, "type"), message == code ? null : message, found);
    }

    private static string? First(JsonElement error, string[] names)
    {
        foreach (string name in names)
        {
            if (Text(error, name) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A member that is a string or a number, cleaned; <see langword="null"/> if it is missing, empty or something else.</summary>
    public static string? Text(JsonElement error, string name) =>
        !error.TryGetProperty(name, out JsonElement value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => Redaction.CleanOrNull(String(value)),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };

    /// <summary>The string, or nothing where it holds half a surrogate pair.</summary>
    public static string? String(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
