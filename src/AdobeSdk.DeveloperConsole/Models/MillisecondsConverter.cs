using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.DeveloperConsole;

/// <summary>Times as Adobe's Console writes them: milliseconds since 1970, as text; <c>PERMANENT</c> for a time that never comes.</summary>
public sealed class MillisecondsConverter : JsonConverter<DateTimeOffset?>
{
    private const string Never = "PERMANENT";

    /// <inheritdoc/>
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return text == Never ? null
            : (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long milliseconds)) || long.TryParse(text, CultureInfo.InvariantCulture, out milliseconds) ? Time(milliseconds)
            : throw new JsonException("A time is milliseconds since 1970, or PERMANENT.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value is { } time ? time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture) : Never);
    }

    private static DateTimeOffset Time(long milliseconds)
    {
        try
        {
            return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new JsonException("A time lies beyond the calendar.");
        }
    }
}
