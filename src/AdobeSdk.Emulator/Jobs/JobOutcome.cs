using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Jobs;

/// <summary>How the work of a job ended.</summary>
internal abstract record JobOutcome
{
    private JobOutcome()
    {
    }

    /// <summary>It worked out.</summary>
    /// <param name="Result">Writes the result; its URLs follow the request that asks for it.</param>
    public sealed record Success(Func<AdobeRequest, JsonObject> Result) : JobOutcome;

    /// <summary>It did not.</summary>
    public sealed record Failure(string Code, string Message) : JobOutcome;
}
