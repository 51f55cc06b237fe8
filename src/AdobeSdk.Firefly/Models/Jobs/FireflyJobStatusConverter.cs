using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Firefly;

/// <summary>Tells the two shapes of a job's status apart by its word.</summary>
internal sealed class FireflyJobStatusConverter : JsonConverter<FireflyJobStatus>
{
    public override FireflyJobStatus? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonElement status = document.RootElement;
        bool succeeded = status.ValueKind == JsonValueKind.Object
            && status.TryGetProperty("status", out JsonElement word)
            && word.ValueKind == JsonValueKind.String
            && word.ValueEquals(AdobeJobState.Succeeded.Value);
        Type type = succeeded ? typeof(FireflyJobSucceeded) : typeof(FireflyJobWithoutResult);
        return (FireflyJobStatus?)status.Deserialize(options.GetTypeInfo(type));
    }

    public override void Write(Utf8JsonWriter writer, FireflyJobStatus value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
}
