using System.Text;
using AdobeSdk.Errors;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary><c>Retry-After</c>: a time from none to thirty days, or nothing.</summary>
internal sealed class RetryAfterTarget() : FuzzTarget("retry-after")
{
    public override string? Read(byte[] input) =>
        RetryAfter.Parse(Encoding.Latin1.GetString(input), TimeProvider.System) is { } wait && (wait < TimeSpan.Zero || wait > TimeSpan.FromDays(30))
            ? throw new FindingException($"A wait of {wait}")
            : null;
}
