using System.Globalization;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Pictures;

namespace AdobeSdk.Emulator.Imaging.Protocol;

/// <summary>What went wrong, as version 1 says it.</summary>
/// <param name="Type">Adobe's word for it; status and title follow from it.</param>
/// <param name="Name">The member or the file that it is about.</param>
/// <param name="Reason">What of it.</param>
internal sealed record ImagingFault(string Type, string Name, string Reason)
{
    public const string NotValid = "InputValidationError";
    public const string NotAllowed = "AuthForbidden";
    public const string NoInput = "InputFileExistsErrors";
    public const string NoJob = "ResourceNotFound";
    public const string BadLink = "FileLinkInvalidError";
    public const string WrongContent = "InvalidContentTypeError";
    public const string NotJson = "RequestBodyError";
    public const string Defect = "UndefinedError";

    public int Status => Known.Status;

    public string Title => Known.Title;

    private (int Status, string Title) Known => Type switch
    {
        NotValid => (400, "input validation error"),
        NotJson => (400, "request body error"),
        NotAllowed => (403, "access forbidden"),
        NoInput => (404, "input file does not exist"),
        NoJob => (404, "Requested resource was not found"),
        BadLink => (410, "asset link invalid"),
        WrongContent => (415, "invalid content type"),
        _ => (500, "undefined error"),
    };

    /// <summary>What a picture's failure is here: of no use, unless the exception says more.</summary>
    public static ImagingFault Of(PictureException unusable) =>
        (unusable as ImagingException)?.Fault ?? new ImagingFault(NotValid, "input", unusable.Message);

    /// <summary>The end of a job that has failed as a whole.</summary>
    public JobOutcome ToOutcome() => new JobOutcome.Failure(Type, Reason);

    /// <summary>The body of an answer: its details are a list in Adobe's latest descriptions, which Sensei is not in.</summary>
    public JsonObject ToJson(ImagingFamily family) => new()
    {
        ["type"] = Type,
        ["code"] = Status.ToString(CultureInfo.InvariantCulture),
        ["title"] = Title,
        ["details"] = family == ImagingFamily.Sensei ? Detail() : new JsonArray(Detail()),
    };

    /// <summary>What the status of a job says of it: its code is a number there, and its detail a single one.</summary>
    public JsonObject ToJobJson() => new() { ["type"] = Type, ["code"] = Status, ["title"] = Title, ["details"] = Detail() };

    private JsonObject Detail() => new() { ["name"] = Name, ["reason"] = Reason };
}
