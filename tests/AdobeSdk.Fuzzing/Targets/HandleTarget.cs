using System.Text;
using AdobeSdk.Fuzzing.Engine;

namespace AdobeSdk.Fuzzing.Targets;

/// <summary>A handle from a file or a queue: one that comes back as it is written, or <see cref="FormatException"/>.</summary>
internal sealed class HandleTarget() : FuzzTarget("handle")
{
    public override string? Read(byte[] input)
    {
        AdobeJobHandle handle;
        try
        {
            handle = AdobeJobHandle.Parse(Encoding.UTF8.GetString(input));
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        return AdobeJobHandle.Parse(handle.ToJson()) == handle ? null : throw new FindingException($"{handle} comes back otherwise");
    }
}
