using System.Text.Json.Serialization;

namespace AdobeSdk.Jobs.Handles;

/// <summary>How handles are written. Names are read in any case, since other serialisers write them as they like.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, PropertyNameCaseInsensitive = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdobeJobHandle))]
internal sealed partial class HandleJson : JsonSerializerContext;
