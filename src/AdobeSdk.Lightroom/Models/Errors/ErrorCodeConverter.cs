using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Reads a code that is a number or a word, and writes it back as what it was.</summary>
internal sealed class ErrorCodeConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number when reader.TryGetInt64(out long number) => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new JsonException($"A code is a number or a word, but a {reader.TokenType} was found."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteStringValue(value);
        }
    }
}
