using System.Text.Json;
using AdobeSdk.Emulator.Firefly.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace AdobeSdk.Emulator.Firefly;

/// <summary>Reads the body of a submit: JSON, or multipart with the JSON in it.</summary>
internal sealed class RequestReader(MultipartRequest multipart)
{
    /// <summary>The largest body that is read, in bytes. Adobe documents 15 MB for an upload, and no figure for these.</summary>
    public const long MaxBytes = 64L * 1024 * 1024;

    public async Task<(JsonElement Body, FireflyError? Error)> ReadAsync(HttpContext context, FireflyOperation operation)
    {
        string type = context.Request.ContentType?.Split(';')[0].Trim() ?? "";
        if (type.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase) && operation.TakesMultipart)
        {
            return await multipart.ReadAsync(context, operation).ConfigureAwait(false);
        }

        if (!type.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            string takes = operation.TakesMultipart ? "application/json or multipart/form-data" : "application/json";
            return (default, new FireflyError(
                operation.WrongContentTypeStatus, operation.BadRequestCode("invalid_content_type"), $"Content-Type has to be {takes}."));
        }

        try
        {
            using MemoryStream bytes = new();
            await context.Request.Body.CopyToAsync(bytes, context.RequestAborted).ConfigureAwait(false);
            return Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), operation);
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (default, new FireflyError(tooLarge.StatusCode, "", ""));
        }
    }

    internal static (JsonElement Body, FireflyError? Error) Parse(ReadOnlyMemory<byte> bytes, FireflyOperation operation)
    {
        if (bytes.IsEmpty)
        {
            return (default, new FireflyError(400, operation.BadRequestCode("empty_input_body"), "The body is empty."));
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            return (document.RootElement.Clone(), null);
        }
        catch (JsonException malformed)
        {
            return (default, new FireflyError(400, operation.BadRequestCode("bad_request"), $"The body is not JSON: {malformed.Message}"));
        }
    }
}
