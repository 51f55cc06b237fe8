using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Validation;

namespace AdobeSdk.Emulator.Firefly.Operations;

/// <summary>An operation of Firefly that takes a job: what it accepts, how it says so, and what it then does.</summary>
/// <param name="Id">The <c>operationId</c> of Adobe's description.</param>
/// <param name="Path">The path, to which a job is posted.</param>
internal abstract record FireflyOperation(string Id, string Path)
{
    /// <summary>What the body has to be like.</summary>
    public abstract Rule Body { get; }

    /// <summary>The model versions; <see langword="null"/> where the operation has none and ignores the header.</summary>
    public virtual ModelVersions? Models => null;

    public virtual AcceptShape Accept => AcceptShape.Job;

    /// <summary>
    /// Where the operation did its work at once, without a job, until Adobe took that away on 2025-10-03. Adobe's own library
    /// for JavaScript still asks there, and nowhere else.
    /// </summary>
    public virtual string? ImmediatePath => null;

    /// <summary>Whether the body may also be <c>multipart/form-data</c>, with a part <c>request</c> and parts <c>files</c>.</summary>
    public virtual bool TakesMultipart => false;

    /// <summary>The status for a content type that the operation doesn't take: 415, where Adobe documents that one.</summary>
    public virtual int WrongContentTypeStatus => 415;

    /// <summary>The code of a 400; operations whose 400 may only say <c>validation_error</c> say that.</summary>
    public virtual string BadRequestCode(string code) => code;

    /// <summary>Does the job.</summary>
    public abstract JobOutcome Work(Submission submission);
}
