using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Reads and writes an <see cref="UpscaleFactor"/> as a JSON number.</summary>
internal sealed class UpscaleFactorConverter : JsonConverter<UpscaleFactor>
{
    public override UpscaleFactor Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, UpscaleFactor value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
