using System.Security.Cryptography;
using AdobeSdk.Events.Answers;
using AdobeSdk.Events.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Signatures;

/// <summary>Verifies a delivery's two signatures, RSA-SHA256 over the body as it came.</summary>
internal sealed class SignatureCheck(SigningKeys keys, AdobeEventOptions options, ILogger logger)
{
    private enum Verdict
    {
        Good,
        Bad,
        Unknown,
    }

    /// <summary>Why the delivery is refused, or <see langword="null"/>.</summary>
    public async Task<Refusal?> RefuseAsync(IHeaderDictionary headers, ReadOnlyMemory<byte> body)
    {
        DeliverySignature?[] signatures = [DeliverySignature.Read(headers, 1), DeliverySignature.Read(headers, 2)];
        DeliverySignature[] there = [.. signatures.OfType<DeliverySignature>()];
        if (there.Length < (options.RequireBothSignatures ? 2 : 1))
        {
            return Refusal.NotSigned;
        }

        if (!there.All(static signature => KeyPath.IsSafe(signature.KeyPath)))
        {
            return Refusal.ForeignKey;
        }

        Verdict[] verdicts = await Task.WhenAll(there.Select(signature => VerifyAsync(signature, body))).ConfigureAwait(false);
        int good = verdicts.Count(static verdict => verdict == Verdict.Good);
        bool enough = options.RequireBothSignatures ? good == 2 : good > 0;
        if (enough && verdicts.Contains(Verdict.Bad))
        {
            EventLog.OneSignature(logger);
        }

        return enough ? null : verdicts.Contains(Verdict.Unknown) ? Refusal.KeyUnavailable : Refusal.Forged;
    }

    private async Task<Verdict> VerifyAsync(DeliverySignature signature, ReadOnlyMemory<byte> body)
    {
        KeyAnswer answer = await keys.GetAsync(signature.KeyPath).ConfigureAwait(false);
        if (answer.Key is not { } key)
        {
            return answer.MayCome ? Verdict.Unknown : Verdict.Bad;
        }

        using RSA rsa = RSA.Create();
        rsa.ImportSubjectPublicKeyInfo(key, out _);
        if (!rsa.VerifyData(body.Span, signature.Signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
        {
            return Verdict.Bad;
        }

        keys.Prove(signature.KeyPath);
        return Verdict.Good;
    }
}
