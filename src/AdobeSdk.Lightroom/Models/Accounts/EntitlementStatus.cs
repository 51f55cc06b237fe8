using System.Text.Json.Serialization;

namespace AdobeSdk.Lightroom;

/// <summary>What a user has paid for.</summary>
/// <param name="Value">The word as it stands on the wire; one that is not listed here survives.</param>
[JsonConverter(typeof(OpenEnumConverter<EntitlementStatus>))]
public readonly record struct EntitlementStatus(string Value) : IOpenEnum<EntitlementStatus>
{
    /// <summary>Nothing yet: an Adobe ID without Creative Cloud.</summary>
    public static EntitlementStatus Created { get; } = new("created");

    /// <summary>A trial.</summary>
    public static EntitlementStatus Trial { get; } = new("trial");

    /// <summary>A trial that is over.</summary>
    public static EntitlementStatus TrialExpired { get; } = new("trial_expired");

    /// <summary>A subscription.</summary>
    public static EntitlementStatus Subscriber { get; } = new("subscriber");

    /// <summary>A subscription that is over.</summary>
    public static EntitlementStatus SubscriberExpired { get; } = new("subscriber_expired");

    /// <inheritdoc/>
    public static EntitlementStatus FromValue(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
