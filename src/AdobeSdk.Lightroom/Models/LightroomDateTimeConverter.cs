using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>Keeps the text.</summary>
internal sealed class LightroomDateTimeConverter : JsonConverter<LightroomDateTime>
{
    public override LightroomDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new(reader.GetString()!)
            : throw new JsonException($"A time is a JSON string, but a {reader.TokenType} was found.");

    public override void Write(Utf8JsonWriter writer, LightroomDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
