using System.Text.Json;

namespace AdobeSdk.Emulator.Validation;

/// <summary>Anything: what the emulator does not look at.</summary>
internal sealed class AnyRule : Rule
{
    public override void Check(JsonElement value, Location at, Findings findings)
    {
    }
}
