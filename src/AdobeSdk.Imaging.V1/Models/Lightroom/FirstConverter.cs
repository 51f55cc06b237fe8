using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Imaging.V1;

/// <summary>A value where Adobe's events have a list of one.</summary>
internal sealed class FirstConverter<T> : JsonConverter<T>
    where T : class
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement json = document.RootElement;
        return (T?)(json.ValueKind != JsonValueKind.Array ? json
            : json.GetArrayLength() > 0 ? json[0]
            : throw new JsonException($"A {typeof(T).Name} was expected, but an empty list was found.")).Deserialize(options.GetTypeInfo(typeof(T)));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(typeof(T)));
}
