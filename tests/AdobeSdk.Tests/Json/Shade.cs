using System.Text.Json.Serialization;

namespace AdobeSdk.Tests.Json;

/// <summary>An open enum as the SDK's packages declare them.</summary>
[JsonConverter(typeof(OpenEnumConverter<Shade>))]
public readonly record struct Shade(string Value) : IOpenEnum<Shade>
{
    public static Shade Dark { get; } = new("dark");

    public static Shade FromValue(string value) => new(value);

    public override string ToString() => Value;
}
