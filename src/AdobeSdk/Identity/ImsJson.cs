using System.Text.Json.Serialization;

namespace AdobeSdk.Identity;

/// <summary>IMS's answers, in the words of OpenID.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ImsTokenValidation))]
[JsonSerializable(typeof(ImsUserInfo))]
[JsonSerializable(typeof(ImsMetadata))]
[JsonSerializable(typeof(ImsKeySet))]
internal sealed partial class ImsJson : JsonSerializerContext;
