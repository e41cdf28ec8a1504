// Before anything else in the script for Google Sheets, whose engine has neither TextEncoder nor TextDecoder: it sets both.
import "fastestsmallesttextencoderdecoder/EncoderDecoderTogether.min.js";
