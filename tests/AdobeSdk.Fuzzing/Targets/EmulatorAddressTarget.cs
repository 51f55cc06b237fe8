using System.Text;
using AdobeSdk.Configuration;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary><c>ADOBE_EMULATOR</c>: this machine, or <see cref="FormatException"/>; and whatever it hands out as a status address.</summary>
internal sealed class EmulatorAddressTarget() : FuzzTarget("emulator-address", Setting)
{
    public override string? Read(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        EmulatorAddress? emulator;
        try
        {
            emulator = EmulatorAddress.Find(new AdobeOptions(), new EnvironmentVariables(_ => text));
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        return emulator is null || (emulator.Address.IsLoopback && emulator.ToWire(new Uri("https://firefly-api.adobe.io/v3/x?y=1")).IsLoopback)
            ? null
            : throw new FindingException($"Tokens would go to {emulator}");
    }
}
