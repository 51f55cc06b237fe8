using System.Text.Json.Serialization;

namespace AdobeSdk.Jobs.Ledger;

/// <summary>How records are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdobeJobRecord))]
internal sealed partial class LedgerJson : JsonSerializerContext;
