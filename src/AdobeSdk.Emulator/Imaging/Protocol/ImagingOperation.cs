using System.Text.Json;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Workshop;

namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>An operation of the first image APIs: what it accepts, and what it then does.</summary>
/// <param name="Id">The <c>operationId</c> of Adobe's description.</param>
/// <param name="Path">The path, to which a job is posted.</param>
internal abstract record ImagingOperation(string Id, string Path)
{
    public abstract ImagingFamily Family { get; }

    /// <summary>What the body has to be like.</summary>
    public abstract Rule Body { get; }

    /// <summary>Does the job.</summary>
    /// <param name="body">The body, which has passed the operation's rules.</param>
    /// <param name="atelier">Fetches sources and delivers pictures.</param>
    /// <exception cref="AdobeSdk.Emulator.Pictures.PictureException">A file is not there, or not of use.</exception>
    public abstract JobOutcome Work(JsonElement body, Atelier atelier);
}
