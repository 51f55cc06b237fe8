using System.Text.Json.Serialization;

namespace AdobeSdk.Identity;

/// <summary>IMS's answers, in the words of OpenID.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ImsTokenValidation))]
[JsonSerializable(typeof(ImsUserInfo))]
[JsonSerializable(typeof(ImsMetadata))]
[JsonSerializable(typeof(ImsKeySet))]
internal sealed partial class ImsJson : JsonSerializerContext;

/// <summary>IMS's answers of its own.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<ImsOrganization>))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
internal sealed partial class ImsOwnJson : JsonSerializerContext;

/// <summary>A JSON Web Key Set.</summary>
internal sealed record ImsKeySet(IReadOnlyList<ImsKey>? Keys);
