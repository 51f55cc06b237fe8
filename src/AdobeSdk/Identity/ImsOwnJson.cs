using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdobeSdk.Identity;

/// <summary>IMS's answers that are not OpenID's: profile and organisations.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<ImsOrganization>))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class ImsOwnJson : JsonSerializerContext;
