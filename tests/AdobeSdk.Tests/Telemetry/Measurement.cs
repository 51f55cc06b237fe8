namespace AdobeSdk.Tests.Telemetry;

/// <summary>One measurement.</summary>
internal sealed record Measurement(string Name, double Value, IReadOnlyDictionary<string, object?> Tags)
{
    public override string ToString() => $"{Name} {Value} {string.Join(' ', Tags.Select(tag => $"{tag.Key}={tag.Value}"))}";
}
